@echo off
rem Runs Plumbline from this source tree: plumbline backtest --help; without arguments it opens the window.
rem Needs a JDK 25 or later in JAVA_HOME or on the PATH, and Maven on the PATH.
setlocal EnableExtensions
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"

set "JDK="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%j in ('where javac 2^>nul') do if not defined JDK call :try "%%~dpj.."
if not defined JDK for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*") do if not defined JDK call :try "%%~d"
if not defined JDK (
    echo plumbline: no JDK 25 or later found. Install one, such as Temurin 25, or point JAVA_HOME at it. 1>&2
    exit /b 1
)

set "CHANGED="
powershell -NoProfile -Command "$s='%HOME_DIR%\target\.plumbline-built'; if (-not (Test-Path $s)) { exit 1 }; $t=(Get-Item $s).LastWriteTime; if (Get-ChildItem '%HOME_DIR%\pom.xml','%HOME_DIR%\src\main' -Recurse -File | Where-Object { $_.LastWriteTime -gt $t } | Select-Object -First 1) { exit 1 }"
if errorlevel 1 set "CHANGED=1"
if defined CHANGED (
    echo plumbline: building ^(first use or changed sources^) ... 1>&2
    del /q "%HOME_DIR%\target\plumbline-*.jar" 2>nul
    pushd "%HOME_DIR%"
    set "JAVA_HOME=%JDK%"
    call mvn --batch-mode --quiet --no-transfer-progress -Dmaven.test.skip=true package 1>&2
    if errorlevel 1 (
        popd
        echo plumbline: the build failed; see above. 1>&2
        exit /b 1
    )
    popd
    type nul > "%HOME_DIR%\target\.plumbline-built"
)

for %%p in ("%HOME_DIR%\target\plumbline-*.jar") do set "JAR=%%~fp"
set "WINDOW="
if "%~1"=="" set "WINDOW=1"
if "%~1"=="--home" if "%~3"=="" set "WINDOW=1"
if defined WINDOW (
    "%JDK%\bin\java" "--module-path=%HOME_DIR%\target\javafx" --add-modules=javafx.controls,javafx.fxml,javafx.swing --enable-native-access=javafx.graphics --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED "-Dplumbline.sample=%HOME_DIR%\sample-data" -cp "%JAR%;%HOME_DIR%\target\lib\*" io.plumbline.Main %*
) else (
    "%JDK%\bin\java" -XX:+UseParallelGC -cp "%JAR%;%HOME_DIR%\target\lib\*" io.plumbline.Main %*
)
exit /b %errorlevel%

:try
if not exist "%~1\bin\javac.exe" exit /b 0
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do set "RELEASE=%%~v"
set "RELEASE=%RELEASE:"=%"
if %RELEASE% GEQ 25 set "JDK=%~f1"
exit /b 0
