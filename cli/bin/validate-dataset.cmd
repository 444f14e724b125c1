@echo off
rem Starts validate-dataset on Windows. Java 17 or newer is found by JAVA_HOME, else by PATH.
setlocal
set "target=%~dp0..\target"
set "jar=%target%\validate-dataset.jar"
if not exist "%jar%" (
  echo validate-dataset: %jar% is not built; 'mvn -q -DskipTests package' in the project builds it 1>&2
  exit /b 2
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -XX:SharedArchiveFile="%target%\validate-dataset.jsa" -Xshare:auto -Xlog:disable -XX:FreqInlineSize=100 -jar "%jar%" %*
exit /b %ERRORLEVEL%
