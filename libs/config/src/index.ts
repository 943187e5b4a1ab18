export { AppConfig, LOG_LEVELS, type LogLevel, NODE_ENVS, type NodeEnv } from './app-config';
export { CONFIG_NAMES, ConfigInvalid, loadConfig } from './load-config';
