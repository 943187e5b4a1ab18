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
