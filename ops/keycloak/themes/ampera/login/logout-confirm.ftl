<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section = "form">
    <p>${msg("logoutConfirmHeader")}</p>
    <form action="${url.logoutConfirmAction}" method="post">
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <div class="buttons">
        <button type="submit" class="main" name="confirmLogout" id="kc-logout" value="yes">${msg("doLogout")}</button>
        <#if !logoutConfirm.skipLink>
          <a class="second" href="${(client.baseUrl?has_content)?then((client.baseUrl)!'/', '/')}">${msg("backToApplication")}</a>
        </#if>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
