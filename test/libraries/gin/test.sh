#!/bin/bash
# Routes of gin.
source "$(dirname "$0")"/../common.sh

check_library
