#!/bin/bash
# pgx used natively, with a pool, on PostgreSQL.
source "$(dirname "$0")"/../common.sh
start_postgres

also=databasesql
check_library "$postgres"
