import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setDocumentLanguage } from '../../components/document-language.ts';
import { App } from './App.tsx';

setDocumentLanguage();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
