#!/bin/bash
# Routes of mux.
source "$(dirname "$0")"/../common.sh

check_library
