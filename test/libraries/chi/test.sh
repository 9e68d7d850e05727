#!/bin/bash
# Server spans have the routes of chi.
source "$(dirname "$0")"/../common.sh

check_library
