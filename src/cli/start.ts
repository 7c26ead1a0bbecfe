// npm start: builds the site and serves it. --no-build serves what is there.
import { CommandError, main, runTool } from './run.ts';
import { serve } from './serve.ts';

const usage =
  'Usage: npm start [-- --no-build]   (PORT and BASE_PATH are read from the environment)';

function parsePort(value: string | undefined): number {
  if (!value) return 4173;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65535) {
    throw new CommandError(`PORT is "${value}"; it must be a whole number from 1 to 65535.`);
  }
  return port;
}

await main(async () => {
  const args = process.argv.slice(2);
  const unknown = args.find((arg) => arg !== '--no-build');
  if (unknown) throw new CommandError(`Unknown argument "${unknown}".\n${usage}`);
  const wanted = parsePort(process.env.PORT);
  const base = process.env.BASE_PATH ?? '';

  const quit = () => process.exit(0);
  process.on('SIGINT', quit);
  process.on('SIGTERM', quit);

  if (!args.includes('--no-build')) {
    const code = await runTool('vite', ['build']);
    if (code !== 0) throw new CommandError('The build failed; nothing is served.');
  }

  const site = await serve({
    base,
    port: wanted,
    onTaken: (port) => console.log(`Port ${port} is taken; trying ${port + 1}.`),
  });
  console.log(`\nFronts is served at ${site.origin}${base && `${base}/`} (Ctrl-C ends it)`);
});
