#!/bin/bash
# net/http: HTTP/1 and 2, TLS, streams, SSE, WebSockets, and what must stay as it
# is for handlers and clients.
source "$(dirname "$0")"/../common.sh

check_library
