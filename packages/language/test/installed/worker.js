// The same in a worker of a page; workers know no import maps, so that the addresses come with the first message.
addEventListener('message', async ({ data: { api, loader, model } }) => {
  try {
    const { outcomes } = await import('./cases.js');
    const { loadModel } = await import(loader);
    postMessage(await outcomes(await import(api), loadModel, model));
  } catch (error) {
    postMessage({ error: String(error) });
  }
});
