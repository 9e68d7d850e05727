#!/bin/bash
# gRPC, client and server: unary calls and the three kinds of streams.
source "$(dirname "$0")"/../common.sh

check_library
