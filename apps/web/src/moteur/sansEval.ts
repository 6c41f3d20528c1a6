import { config } from 'zod';

// Compiled validators need `eval`, which the content policy forbids. Read when a schema is built:
// this module must be imported before the engine.
config({ jitless: true });
