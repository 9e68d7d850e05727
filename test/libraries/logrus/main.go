// This program is a server that logs with logrus.
package main

import (
	"net/http"
	"net/http/httptest"
	"os"

	log "github.com/sirupsen/logrus"
)

func main() {
	log.SetOutput(os.Stdout)
	log.SetFormatter(&log.JSONFormatter{DisableTimestamp: true})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		entry := log.WithContext(r.Context())
		entry.WithField("a", 1).Info("fields")
		entry.Warnf("formatted %d", 2)
		entry.Debug("not wanted")
		if len(entry.Data) != 0 {
			log.Fatal("the entry was changed")
		}
	}))
	defer server.Close()
	log.Info("before")
	if _, err := http.Get(server.URL); err != nil {
		log.Fatal(err)
	}
}
