<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password','password-confirm'); section>
  <#if section = "header">
    ${msg("updatePasswordTitle")}
  <#elseif section = "form">
    <form id="kc-passwd-update-form" action="${url.loginAction}" method="post">
      <@layout.field name="password-new" label=msg("passwordNew") help=msg("passwordHelp") password=true focus=true
        autocomplete="new-password" error=messagesPerField.get('password') />
      <@layout.field name="password-confirm" label=msg("passwordConfirm") password=true autocomplete="new-password"
        error=messagesPerField.get('password-confirm') />
      <label class="choice"><input id="logout-sessions" name="logout-sessions" type="checkbox" value="on"> ${msg("logoutOtherSessions")}</label>
      <div class="buttons">
        <button type="submit" class="main" name="login">${msg("savePassword")}</button>
        <#if isAppInitiatedAction??>
          <button type="submit" class="second" name="cancel-aia" value="true">${msg("doCancel")}</button>
        </#if>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
