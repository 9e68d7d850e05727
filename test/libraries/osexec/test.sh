#!/bin/bash
# A process that the program starts continues the trace.
source "$(dirname "$0")"/../common.sh

check_library
