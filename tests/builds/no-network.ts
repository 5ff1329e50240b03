import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';

// Loaded into every process of a build (NODE_OPTIONS=--import): none may reach another machine, nor ask where one is.
function refuse(): never {
  process.stderr.write('A build asked for the network.\n');
  process.exit(1);
}

Object.assign(Socket.prototype, { connect: refuse });
Object.assign(dns, { lookup: refuse, resolve: refuse });
Object.assign(dns.promises, { lookup: refuse, resolve: refuse });
syncBuiltinESMExports();
