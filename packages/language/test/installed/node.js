// Runs in a project that has the package installed; prints the outcomes of the model named on the command line.
// biome-ignore lint/style/noRestrictedImports: as others import it
import * as api from '@rapporteur/language';
import { loadModel } from '@rapporteur/language/model';
import { outcomes } from './cases.js';

try {
  console.log(JSON.stringify(await outcomes(api, loadModel, process.argv[2])));
} catch (error) {
  console.log(JSON.stringify({ error: String(error) }));
}
