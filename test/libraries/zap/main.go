// This program is a server that logs with zap.
package main

import (
	"log"
	"net/http"
	"net/http/httptest"
	"os"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

func main() {
	config := zapcore.EncoderConfig{MessageKey: "msg", LevelKey: "level",
		EncodeLevel: zapcore.LowercaseLevelEncoder}
	core := zapcore.NewCore(zapcore.NewJSONEncoder(config), zapcore.AddSync(os.Stdout), zap.InfoLevel)
	logger := zap.New(core)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		logger.Info("plain", zap.Int("a", 1))
		logger.With(zap.Int("b", 2)).Warn("with")
		logger.Sugar().Infow("sugared", "c", 3)
		logger.Debug("not wanted")
	}))
	defer server.Close()
	logger.Info("before")
	if _, err := http.Get(server.URL); err != nil {
		log.Fatal(err)
	}
}
