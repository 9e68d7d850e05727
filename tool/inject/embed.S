// Includes the bytes of build/embed/embed.bin, which embedded.cc reads.
        .section .rodata
        .global otel_embed_begin
        .global otel_embed_end
        .balign 8
otel_embed_begin:
        .incbin OTEL_EMBED_FILE
otel_embed_end:
        .byte 0
        .section .note.GNU-stack,"",@progbits
