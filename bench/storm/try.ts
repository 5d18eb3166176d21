import { connectEngine } from '../../client/connection';
import { NAMESPACES } from '../../engine/engine';
import { inTemporaryFolder } from '../temporary-folder';
import { EngineSeat } from './arena';
import { bareStorm } from './bare-storm';
import { countyStorm } from './county-storm';

void inTemporaryFolder(async (folder) => {
  const engine = new EngineSeat(folder, `bench_${process.pid}`);
  await engine.start();
  const client = await connectEngine({ address: engine.address, namespace: NAMESPACES.production });
  const count = Number(process.argv[2]);
  const victim = (process.argv[3] ?? 'nothing') as 'nothing';
  console.log(JSON.stringify(await bareStorm(client, engine, folder, count)));
  console.log(JSON.stringify(await countyStorm(client, engine, folder, { count, victim, leadEach: 100 })));
  await client.connection.close();
  await engine.stop();
}).then(
  () => process.exit(0),
  (e) => {
    console.error(e);
    process.exit(1);
  },
);
