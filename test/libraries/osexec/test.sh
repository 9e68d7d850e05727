#!/bin/bash
# A process that the program starts knows the trace.
source "$(dirname "$0")"/../common.sh

check_library
