#!/bin/bash
# Routes of echo.
source "$(dirname "$0")"/../common.sh

check_library
