/** Imported before the library is used. */
import { config } from 'zod';

// zod would try to compile its checks from text, which the page's content security policy refuses and reports.
config({ jitless: true });
