export {
  type JobPayload,
  migrateQueueSchema,
  openQueue,
  openWorker,
  type QueueConnection,
  type RunningWorker,
  type WaitingQueue,
  type WorkerTuning,
} from './backend';
export { type Handler, Handlers, Handles } from './handlers';
export { Housekeeping } from './housekeeping';
export { JobRunner } from './job-runner';
export { OutboxLedger } from './outbox-ledger';
export { Queues } from './queues';
export { QueuesModule } from './queues.module';
export { Relay } from './relay';
export { SCHEDULES, Scheduler } from './scheduler';
export { dueSlot, nextSlot, type Schedule } from './schedules';
