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
"%java%" -XX:SharedArchiveFile="%target%\validate-dataset.jsa" -Xshare:auto -Xlog:disable -XX:FreqInlineSize=100 -jar "%jar%" %*
exit /b %ERRORLEVEL%
:unbuilt
echo validate-dataset: "%jar%" is not built; 'mvn -q -DskipTests package' in the project builds it 1>&2
exit /b 2
:nojava
echo validate-dataset: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it 1>&2
exit /b 2
