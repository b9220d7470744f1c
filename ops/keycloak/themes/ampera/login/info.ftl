<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${msg("infoTitle")}</#if>
  <#elseif section = "form">
    <p id="kc-info-message">${message.summary}<#if requiredActions??><#list requiredActions>: <b><#items as each>${kcSanitize(msg("requiredAction.${each}"))?no_esc}<#sep>, </#items></b></#list></#if></p>
    <#if !skipLink??>
      <div class="buttons">
        <#if pageRedirectUri?has_content>
          <a class="main" href="${pageRedirectUri}">${msg("backToApplication")}</a>
        <#elseif actionUri?has_content>
          <a class="main" href="${actionUri}">${msg("proceedWithAction")}</a>
        <#else>
          <a class="main" href="${(client.baseUrl?has_content)?then((client.baseUrl)!'/', '/')}">${msg("backToApplication")}</a>
        </#if>
      </div>
    </#if>
  </#if>
</@layout.registrationLayout>
