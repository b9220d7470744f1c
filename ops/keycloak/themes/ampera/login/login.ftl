<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError('username','password')>
<@layout.registrationLayout displayMessage=!wrong; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <#if wrong>
      <p class="notice error" role="alert" id="input-error">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</p>
    </#if>
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
        <@layout.field name="username" label=msg("username") help=msg("usernameHelp") numeric=true autocomplete="username"
          value=(login.username!'') focus=!(login.username?has_content) />
      </#if>
      <@layout.field name="password" label=msg("password") password=true autocomplete="current-password"
        focus=(login.username?has_content || usernameHidden??) />
      <#if realm.rememberMe && !usernameHidden??>
        <label class="choice"><input name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>> ${msg("rememberMe")}</label>
      </#if>
      <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!''}">
      <div class="buttons">
        <button type="submit" class="main" name="login" id="kc-login">${msg("doLogIn")}</button>
      </div>
    </form>
    <#if realm.resetPasswordAllowed>
      <p class="beside"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
    </#if>
  <#elseif section = "socialProviders">
    <#if (social.providers)?has_content>
      <section class="others" aria-label="${msg("otherSignOn")}">
        <#list social.providers as each>
          <a class="second" id="social-${each.alias}" href="${each.loginUrl}">${msg("signInWith", each.displayName)}</a>
        </#list>
      </section>
    </#if>
  </#if>
</@layout.registrationLayout>
