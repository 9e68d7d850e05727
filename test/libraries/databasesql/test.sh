#!/bin/bash
# database/sql with lib/pq and pgx on PostgreSQL, go-sql-driver/mysql on
# MariaDB, and SQLite.
source "$(dirname "$0")"/../common.sh
# pgx has hooks of its own, which make no spans when database/sql calls it.
also=pgx
start_postgres
start_mariadb

check_library postgres "$postgres" pgx "$postgres" mysql "$mysql" sqlite :memory:
