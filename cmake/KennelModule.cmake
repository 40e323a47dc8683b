# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# One way to make a module, a test, a benchmark and a fuzzer.
#
# Every module has an include root of its own (a folder in the build tree that holds nothing but a link named after the
# module), so `#include "merkle/logtree.h"` compiles only where Kennel::merkle is on the link line: the link line is the
# only way to see a header, and GLOBAL_DEPENDS_NO_CYCLES keeps the arrows pointing one way.

include_guard()

add_library(kennel_options INTERFACE)
# Where the tree is stands in no object file, so that a compiler cache serves every other tree, too.
target_compile_options(kennel_options INTERFACE "-fmacro-prefix-map=${PROJECT_SOURCE_DIR}/=")
target_compile_options(kennel_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor
                                                -Woverloaded-virtual -Wimplicit-fallthrough)
if(KENNEL_WERROR)
  target_compile_options(kennel_options INTERFACE -Werror)
endif()
if(CMAKE_UNITY_BUILD)
  # The files of a module that are compiled together look like headers to GCC, which then warns of every coroutine and
  # lambda in them.
  target_compile_options(kennel_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
target_compile_definitions(
  kennel_options
  INTERFACE QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_CAST_FROM_BYTEARRAY
            QT_NO_URL_CAST_FROM_STRING
            QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
            QT_NO_FOREACH
            QT_NO_KEYWORDS
            QT_STRICT_ITERATORS
            QT_USE_QSTRINGBUILDER
            QT_DISABLE_DEPRECATED_UP_TO=0x060800
            _GLIBCXX_ASSERTIONS)
if(KENNEL_SANITIZE)
  add_compile_options(-fsanitize=${KENNEL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${KENNEL_SANITIZE})
endif()

# kennel_module(NAME SOURCES file… [PUBLIC target…] [PRIVATE target…] [QT])
# A static library Kennel::NAME from the current folder. QT turns on moc, rcc and uic.
function(kennel_module name)
  cmake_parse_arguments(arg "QT" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(kennel_${name} STATIC ${arg_SOURCES})
  add_library(Kennel::${name} ALIAS kennel_${name})
  set(root "${PROJECT_BINARY_DIR}/include/${name}")
  file(MAKE_DIRECTORY "${root}")
  if(NOT IS_SYMLINK "${root}/${name}")
    file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${root}/${name}" SYMBOLIC)
  endif()
  target_include_directories(kennel_${name} PUBLIC "${root}")
  target_link_libraries(kennel_${name} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE} kennel_options)
  if(arg_QT)
    set_target_properties(kennel_${name} PROPERTIES AUTOMOC ON AUTORCC ON)
  endif()
endfunction()

set(KENNEL_TEST_ENVIRONMENT
    "TZ=UTC" "LC_ALL=C.UTF-8" "QT_FORCE_ASSERTS=1" "QT_QPA_PLATFORM=offscreen" "QT_LOGGING_RULES=default.debug=false"
    "ASAN_OPTIONS=detect_leaks=0" "UBSAN_OPTIONS=print_stacktrace=1"
    "TSAN_OPTIONS=suppressions='${PROJECT_SOURCE_DIR}/tests/tsan/suppressions' ignore_noninstrumented_modules=1")

add_custom_target(threads_tests) # every test labelled "threads": the thread sanitizer's share
add_custom_target(benchmarks) # every bench_…
add_custom_target(fuzzers) # every fuzz_…

# kennel_test(NAME SOURCES file… LINK target… [LABELS label…] [TIMEOUT seconds])
# A Qt Test program named test_NAME, run by ctest as NAME without a window.
function(kennel_test name)
  cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
  add_executable(test_${name} ${arg_SOURCES})
  # Qt would write the folder of the build into each test, and no compiler cache serve it elsewhere.
  set_target_properties(test_${name} PROPERTIES AUTOMOC ON QT_TESTCASE_BUILDDIR ".")
  target_include_directories(test_${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_link_libraries(test_${name} PRIVATE ${arg_LINK} kennel_test_sources Qt6::Test kennel_options)
  add_test(NAME ${name} COMMAND test_${name})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 300)
  endif()
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "${KENNEL_TEST_ENVIRONMENT}" LABELS "${arg_LABELS}"
                                          TIMEOUT ${arg_TIMEOUT})
  if("threads" IN_LIST arg_LABELS)
    add_dependencies(threads_tests test_${name})
  endif()
endfunction()

# kennel_gui_test: as kennel_test; real widgets under the offscreen platform.
function(kennel_gui_test name)
  kennel_test(${name} ${ARGN})
  target_link_libraries(test_${name} PRIVATE Qt6::Widgets)
endfunction()

# kennel_bench(NAME SOURCES file… LINK target… [USES program…])
# A benchmark program bench_NAME, with Google Benchmark or a main of its own: it verifies first and then measures. Built
# on request only, together with the programs that it starts; it knows the path of each by a macro, KENNELCTL for kennelctl.
function(kennel_bench name)
  if(NOT KENNEL_BENCH)
    return()
  endif()
  cmake_parse_arguments(arg "" "" "SOURCES;LINK;USES" ${ARGN})
  find_package(benchmark REQUIRED)
  add_executable(bench_${name} ${arg_SOURCES})
  add_dependencies(benchmarks bench_${name})
  target_include_directories(bench_${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_link_libraries(bench_${name} PRIVATE ${arg_LINK} benchmark::benchmark kennel_options)
  foreach(program IN LISTS arg_USES)
    string(TOUPPER ${program} macro)
    target_compile_definitions(bench_${name} PRIVATE ${macro}="$<TARGET_FILE:${program}>")
    add_dependencies(bench_${name} ${program})
  endforeach()
endfunction()

# kennel_fuzzer(NAME SOURCES file… LINK target… CORPUS folder)
# With KENNEL_FUZZ a libFuzzer program fuzz_NAME; otherwise the same target behind a main that runs every file of the
# corpus once, as an ordinary test fuzz-NAME.
function(kennel_fuzzer name)
  cmake_parse_arguments(arg "" "CORPUS" "SOURCES;LINK" ${ARGN})
  add_executable(fuzz_${name} ${arg_SOURCES})
  add_dependencies(fuzzers fuzz_${name})
  target_include_directories(fuzz_${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_link_libraries(fuzz_${name} PRIVATE ${arg_LINK} kennel_options)
  if(KENNEL_FUZZ)
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    # Where `./dev fuzz` finds the program and its corpus.
    file(GENERATE OUTPUT "${PROJECT_BINARY_DIR}/fuzzers/${name}" CONTENT "$<TARGET_FILE:fuzz_${name}>\n${arg_CORPUS}\n")
  else()
    target_sources(fuzz_${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests/fuzz/corpusmain.cpp")
    add_test(NAME fuzz-${name} COMMAND fuzz_${name} "${arg_CORPUS}")
    set_tests_properties(fuzz-${name} PROPERTIES ENVIRONMENT "${KENNEL_TEST_ENVIRONMENT}" LABELS "fuzz" TIMEOUT 120)
  endif()
endfunction()
