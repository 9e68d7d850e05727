#!/bin/bash
# Server spans have the routes of echo.
source "$(dirname "$0")"/../common.sh

check_library
