#!/bin/bash
# Server spans have the routes of mux.
source "$(dirname "$0")"/../common.sh

check_library
