#!/bin/bash
# Routes of chi.
source "$(dirname "$0")"/../common.sh

check_library
