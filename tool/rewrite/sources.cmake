target_sources(otel_core PRIVATE
  tool/rewrite/bare_return.cc
  tool/rewrite/bindings_file.cc
  tool/rewrite/edit_list.cc
  tool/rewrite/edit_targets.cc
  tool/rewrite/function_edit.cc
  tool/rewrite/go_template.cc
  tool/rewrite/injection_needs.cc
  tool/rewrite/name_prefix.cc
  tool/rewrite/package_rewriter.cc
  tool/rewrite/predeclared_types.cc
  tool/rewrite/reflect_trampoline.cc
  tool/rewrite/slot_lists.cc
  tool/rewrite/struct_edit.cc
  tool/rewrite/support_file.cc
  tool/rewrite/target_signature.cc
  tool/rewrite/trampoline.cc
  tool/rewrite/trampoline_names.cc
  tool/rewrite/trampoline_skeleton.cc
  tool/rewrite/typed_context.cc)

target_sources(otel_test PRIVATE
  tool/rewrite/bare_return_test.cc
  tool/rewrite/bindings_file_test.cc
  tool/rewrite/go_template_test.cc
  tool/rewrite/name_prefix_test.cc
  tool/rewrite/predeclared_types_test.cc)

# For test/golden.
add_executable(golden EXCLUDE_FROM_ALL test/golden/golden.cc)
target_link_libraries(golden PRIVATE otel_core)
target_compile_options(golden PRIVATE ${OTEL_NO_THROW})

# For test/fidelity/typecheck.
add_executable(rewrite_all EXCLUDE_FROM_ALL test/fidelity/rewrite_all/rewrite_all.cc)
target_link_libraries(rewrite_all PRIVATE otel_core)
target_compile_options(rewrite_all PRIVATE ${OTEL_NO_THROW})
