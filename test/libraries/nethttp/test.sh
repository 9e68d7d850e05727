#!/bin/bash
# net/http with HTTP/1 and 2, TLS, streams, SSE and WebSockets, and the
# behaviour that must not change for handlers and clients.
source "$(dirname "$0")"/../common.sh

check_library
