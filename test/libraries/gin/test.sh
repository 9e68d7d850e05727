#!/bin/bash
# Server spans have the routes of gin.
source "$(dirname "$0")"/../common.sh

check_library
