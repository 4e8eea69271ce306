/** Shanghai, Shenzhen, Beijing, Hong Kong. */
export type Exchange = 'SSE' | 'SZSE' | 'BSE' | 'HKEX';
