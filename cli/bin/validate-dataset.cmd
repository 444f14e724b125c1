@echo off
rem Starts validate-dataset on Windows. Java 17 or newer is found by JAVA_HOME, else by PATH.
rem No blocks in brackets: a folder such as "Program Files (x86)" would end them.
setlocal
set "target=%~dp0..\target"
set "jar=%target%\validate-dataset.jar"
if not exist "%jar%" goto unbuilt
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%java%" goto nojava
rem Up to some 100 MB, code that is compiled once and quickly is faster than better code that a second
rem compiler makes meanwhile: see docs\performance.md.
set "compiler="
set "files=0"
:weigh
if "%~1"=="" goto small
if "%~1"=="-" goto run
if /i "%~x1"==".gz" goto run
if /i "%~x1"==".zst" goto run
if exist "%~1\*" goto run
if not exist "%~1" goto next
set /a files+=1
if %files%==4 goto run
if "%~z1"=="" goto run
if %~z1 gtr 33554432 goto run
:next
shift
goto weigh
:small
set "compiler=-XX:TieredStopAtLevel=1"
:run
"%java%" -XX:SharedArchiveFile="%target%\validate-dataset.jsa" -Xshare:auto -Xlog:disable -XX:FreqInlineSize=100 %compiler% -jar "%jar%" %*
exit /b %ERRORLEVEL%
:unbuilt
echo validate-dataset: "%jar%" is not built; 'mvn -q -DskipTests package' in the project builds it 1>&2
exit /b 2
:nojava
echo validate-dataset: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it 1>&2
exit /b 2
