#!/bin/bash
# Records of log name the trace that they belong to.
source "$(dirname "$0")"/../common.sh

records=1
check_library
