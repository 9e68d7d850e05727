// This program is a server that logs with zerolog.
package main

import (
	"net/http"
	"net/http/httptest"
	"os"

	"github.com/rs/zerolog"
)

func main() {
	log := zerolog.New(os.Stdout)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Info().Ctx(r.Context()).Int("a", 1).Msg("fields")
		log.Warn().Ctx(r.Context()).Dict("d", zerolog.Dict().Int("b", 2)).Send()
		own := log.With().Str("trace_id", "own").Logger()
		own.Info().Ctx(r.Context()).Msg("own")
	}))
	defer server.Close()
	log.Info().Msg("before")
	if _, err := http.Get(server.URL); err != nil {
		log.Fatal().Err(err).Send()
	}
}
