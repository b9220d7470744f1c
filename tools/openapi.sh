#!/usr/bin/env bash
# make openapi: writes openapi.yaml from the resources, and the frontend's client from it.
. "$(dirname "$0")/lib.sh"

contract=$PWD/.local/openapi
step "Contract from the resources" "${MVN[@]}" package -DskipTests \
  -Dquarkus.smallrye-openapi.store-schema-directory="$contract" &&
  cp "$contract/openapi.yaml" openapi.yaml &&
  step "Client of the frontend" npm --prefix frontend run --silent generate
