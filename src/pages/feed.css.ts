import type { APIRoute } from 'astro';
import style from '../components/styles/feed.css?inline';

/** The style sheet for people who open a feed in a browser. */
export const GET: APIRoute = () => new Response(style);
