<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("errorTitle")}
  <#elseif section = "form">
    <p id="kc-error-message">${kcSanitize(message.summary)?no_esc}</p>
    <#if traceId??><p class="help">${msg("traceIdSupportMessage", traceId)}</p></#if>
    <#if !skipLink??>
      <div class="buttons">
        <#-- the pages and this one are served from one address -->
        <a class="main" id="backToApplication" href="${(client.baseUrl?has_content)?then((client.baseUrl)!'/', '/')}">${msg("backToApplication")}</a>
      </div>
    </#if>
  </#if>
</@layout.registrationLayout>
