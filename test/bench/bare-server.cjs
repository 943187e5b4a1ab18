// What the API is held against: the same SELECT behind Fastify and pg, and nothing else.
'use strict';
const fastify = require('fastify')();
const { Pool } = require('pg');

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
fastify.get('/units/:id', async (request) => (await pool.query(process.env.BENCH_SELECT, [request.params.id])).rows[0]);
void fastify.listen({ port: Number(process.env.PORT), host: '127.0.0.1' }).then(() => process.send('ready'));
process.once('disconnect', () => process.exit(0));
