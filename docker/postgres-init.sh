#!/bin/sh
# The postgres image runs this once, when the cluster is new: two roles and the database, as `provision` makes them for the
# bundled PostgreSQL. The passwords are read by psql itself, so that no command line shows them.
set -eu
: "${RESOLUTE_OWNER_PASSWORD:?is the password of the role that owns the schema}"
: "${RESOLUTE_APP_PASSWORD:?is the password of the role that serves}"

psql --no-psqlrc --set=ON_ERROR_STOP=1 --username=postgres --dbname=postgres <<'SQL'
\getenv owner_password RESOLUTE_OWNER_PASSWORD
\getenv app_password RESOLUTE_APP_PASSWORD
CREATE ROLE resolute_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE resolute_app LOGIN PASSWORD :'app_password';
CREATE DATABASE resolute OWNER resolute_owner;
SQL
