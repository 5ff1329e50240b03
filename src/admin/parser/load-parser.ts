import { instantiateNapiModule } from '@emnapi/core';
import { getDefaultContext } from '@emnapi/runtime';
import { WASI } from '@tybys/wasm-util';

/** Pages of 64 KiB, as the parser's module asks for. */
const MEMORY = { initial: 4000, maximum: 65536, shared: true } as const;

/** The system of a module that is a library: it is initialised, and nothing in it is started. */
class Library extends WASI {
  override start(): number {
    return 0;
  }
}

/** Loads the parser of articles, built for browsers, and gives what it exports. */
export async function loadParser(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  // The module was built for threads. It is used without any, which needs no page of an origin of its own.
  const memory = new WebAssembly.Memory(MEMORY);
  const { napiModule } = await instantiateNapiModule(await response.arrayBuffer(), {
    context: getDefaultContext(),
    asyncWorkPoolSize: 0,
    wasi: new Library({ version: 'preview1' }),
    overwriteImports: (imports) => ({
      ...imports,
      env: { ...imports.env, ...imports.napi, ...imports.emnapi, memory },
    }),
    beforeInit: ({ instance }) => {
      for (const [name, register] of Object.entries(instance.exports))
        if (name.startsWith('__napi_register__') && typeof register === 'function')
          Reflect.apply(register, undefined, []);
    },
  });
  return napiModule.exports;
}
