#!/bin/bash
# Records of zap know the trace they belong to.
source "$(dirname "$0")"/../common.sh

records=1
check_library
