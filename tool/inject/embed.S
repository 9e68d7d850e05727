// The bytes of build/embed/embed.bin; see embedded.cc.
        .section .rodata
        .global otel_embed_begin
        .global otel_embed_end
        .balign 8
otel_embed_begin:
        .incbin OTEL_EMBED_FILE
otel_embed_end:
        .byte 0
        .section .note.GNU-stack,"",@progbits
