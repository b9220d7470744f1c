<#import "template.ftl" as layout>
<@layout.registrationLayout displayInfo=true displayMessage=!messagesPerField.existsError('username'); section>
  <#if section = "header">
    ${msg("emailForgotTitle")}
  <#elseif section = "info">
    ${msg("emailInstruction")}
  <#elseif section = "form">
    <form id="kc-reset-password-form" action="${url.loginAction}" method="post">
      <@layout.field name="username" label=msg("username") help=msg("usernameHelp") numeric=true focus=true autocomplete="username"
        value=(auth.attemptedUsername!'') error=messagesPerField.get('username') />
      <div class="buttons">
        <button type="submit" class="main">${msg("sendLink")}</button>
        <a class="second" href="${url.loginUrl}">${msg("backToLogin")}</a>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
