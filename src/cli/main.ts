#!/usr/bin/env node
import { EXIT } from './io';
import { nodeIo } from './node';
import { run } from './run';
import { printable } from './terminal';

const io = nodeIo();

// What an extension leaves running, and what nobody foresaw: said in a line, not as a trace.
process.on('uncaughtException', (error) => {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  process.stderr.write(
    `${printable(`Stopped by an error that nothing caught: ${text}`)}\n${io.debug && error instanceof Error ? `${error.stack ?? ''}\n` : ''}`,
  );
  process.exit(EXIT.badInput);
});

process.exitCode = await run(process.argv.slice(2), io);
