# Fails where a program, or the library of ours that it is made of, lacks what
# cmake/CompilerOptions.cmake's culvert_hardening promises. What a compiler puts into each function
# is looked for in the library: a program may have it from somebody else's archive.
# cmake -D PROGRAM=FILE -D LIBRARY=FILE -D READELF=PROGRAM -D CET=BOOL -D FORTIFY=BOOL -P hardening.cmake
cmake_minimum_required(VERSION 3.25)

set(missing "")
macro(expect what pattern text)
    if(NOT "${${text}}" MATCHES "${pattern}")
        string(APPEND missing "\n  ${what}")
    endif()
endmacro()
function(read_elf file into)
    execute_process(COMMAND ${READELF} --wide ${ARGN} ${file}
        OUTPUT_VARIABLE text RESULT_VARIABLE failed ERROR_QUIET)
    if(failed)
        message(FATAL_ERROR "${READELF} cannot read ${file}")
    endif()
    set(${into} "${text}" PARENT_SCOPE)
endfunction()

read_elf(${PROGRAM} elf --file-header --program-headers --dynamic)
set(sizes "( 0x[0-9a-f]+)+ ")
expect("a position-independent executable" "Type: +DYN " elf)
expect("a position-independent executable's flag" "[(]FLAGS_1[)] +Flags:[^\n]* PIE" elf)
expect("RELRO" "GNU_RELRO" elf)
expect("all symbols bound at start" "[(]FLAGS_1[)] +Flags:[^\n]* NOW" elf)
expect("a stack that is not executable" "GNU_STACK +${sizes}RW " elf)
if(elf MATCHES "LOAD +${sizes}RWE ")
    string(APPEND missing "\n  memory that is either writable or executable")
endif()

read_elf(${LIBRARY} symbols --symbols)
expect("stack protectors" "__stack_chk_fail" symbols)
if(FORTIFY) # what glibc has in place of memcpy() and its like, where the size is known
    expect("FORTIFY" " UND __[a-z]+_chk\n" symbols)
endif()
if(CET)
    read_elf(${LIBRARY} notes --notes)
    expect("CET (IBT and shadow stack)" "x86 feature: IBT, SHSTK" notes)
endif()

if(missing)
    message(FATAL_ERROR "${PROGRAM} or ${LIBRARY} lacks:${missing}")
endif()
